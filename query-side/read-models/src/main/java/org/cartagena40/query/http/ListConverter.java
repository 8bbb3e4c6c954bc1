package org.cartagena40.query.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/** Writes every list in the form that the reader accepts: JSON unless it asks for JSON Lines or CSV. */
public final class ListConverter extends AbstractHttpMessageConverter<ListAnswer<?>> {

    public static final MediaType JSON_LINES = new MediaType("application", "jsonl");
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final JsonMapper mapper;

    public ListConverter(JsonMapper mapper) {
        super(MediaType.APPLICATION_JSON, JSON_LINES, CSV);
        this.mapper = mapper;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ListAnswer.class.equals(type);
    }

    @Override
    public boolean canRead(Class<?> type, org.springframework.http.@org.jspecify.annotations.Nullable MediaType media) {
        return false;
    }

    @Override
    protected ListAnswer<?> readInternal(Class<? extends ListAnswer<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("lists are answers only", input);
    }

    @Override
    protected void writeInternal(ListAnswer<?> list, HttpOutputMessage output) throws IOException {
        MediaType form = output.getHeaders().getContentType();
        OutputStream body = output.getBody();
        if (CSV.equalsTypeAndSubtype(form)) {
            new CsvList(mapper).write(list, body);
        } else if (JSON_LINES.equalsTypeAndSubtype(form)) {
            writeLines(list, body);
        } else {
            body.write(mapper.writeValueAsBytes(list));
        }
    }

    private void writeLines(ListAnswer<?> list, OutputStream body) throws IOException {
        for (List<?> part : list.parts()) {
            for (Object item : part) {
                body.write(mapper.writeValueAsBytes(item));
                body.write('\n');
            }
        }
    }
}
