package org.cartagena40.query.notices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a letter in the form that the reader accepts: plain text unless it asks for a page. */
final class LetterConverter extends AbstractHttpMessageConverter<Letter> {

    static final String PLAIN = "text/plain;charset=UTF-8";
    static final String PAGE = "text/html;charset=UTF-8";

    LetterConverter() {
        super(MediaType.parseMediaType(PLAIN), MediaType.parseMediaType(PAGE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Letter.class.equals(type);
    }

    @Override
    protected Letter readInternal(Class<? extends Letter> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("letters are answers only", input);
    }

    @Override
    protected void writeInternal(Letter letter, HttpOutputMessage output) throws IOException {
        boolean page =
                MediaType.TEXT_HTML.equalsTypeAndSubtype(output.getHeaders().getContentType());
        output.getBody().write((page ? LetterHtml.of(letter) : letter.plain()).getBytes(StandardCharsets.UTF_8));
    }
}
