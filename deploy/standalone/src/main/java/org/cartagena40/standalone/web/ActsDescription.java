package org.cartagena40.standalone.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.gateway.Receipt;
import org.springframework.http.ProblemDetail;

/** Describes every act of the table: its address, its body, its answers. */
final class ActsDescription {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request is not understood; `field` says where.",
            "401", "Acts need an account.",
            "404", "What the address names is not on record.",
            "409", "A rule refuses the act as the record stands; `type` is the rule's page.",
            "422", "A rule refuses a field of the request, or the key belongs to another request.",
            "503", "The log did not confirm it: repeat the request under the same key.");

    private ActsDescription() {}

    static void describeIn(OpenAPI api) {
        api.getComponents().addSchemas(Receipt.class.getSimpleName(), BodySchemas.of(Receipt.class));
        api.getComponents().addSchemas(ProblemDetail.class.getSimpleName(), problem());
        ActTable.all().forEach(form -> describe(api, form));
    }

    private static void describe(OpenAPI api, ActForm form) {
        PathItem item = api.getPaths().computeIfAbsent(form.address(), unknown -> new PathItem());
        Operation act = new Operation()
                .operationId(form.name())
                .summary(form.name().replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .addTagsItem(feature(form))
                .responses(answers());
        form.addressed().forEach(component -> act.addParametersItem(addressed(component)));
        if (!form.fields().isEmpty()) {
            act.requestBody(new RequestBody().required(true).content(json("application/json", body(form))));
        }
        item.setPost(act);
    }

    private static Parameter addressed(RecordComponent component) {
        return new Parameter()
                .in("path")
                .name(component.getName())
                .required(true)
                .schema(BodySchemas.of(component.getType()));
    }

    private static Schema<?> body(ActForm form) {
        Schema<?> body = new ObjectSchema().additionalProperties(false);
        form.fields().forEach(field -> {
            body.addProperty(field.name(), BodySchemas.of(field.type()));
            if (field.required()) {
                body.addRequiredItem(field.name());
            }
        });
        return body;
    }

    private static ApiResponses answers() {
        ApiResponses answers = new ApiResponses()
                .addApiResponse(
                        "201",
                        new ApiResponse()
                                .description("On record.")
                                .addHeaderObject("Location", header("Where it can be read."))
                                .addHeaderObject("ETag", header("The version of what the act was about."))
                                .addHeaderObject("Acta-Position", header("Where in the log it stands."))
                                .content(json("application/json", reference(Receipt.class))))
                .addApiResponse("204", new ApiResponse().description("There was nothing to record."));
        PROBLEMS.forEach((status, meaning) -> answers.addApiResponse(
                status,
                new ApiResponse()
                        .description(meaning)
                        .content(json("application/problem+json", reference(ProblemDetail.class)))));
        return answers;
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema();
        for (String field : new String[] {"type", "title", "detail", "rule", "clause", "remedy", "field"}) {
            problem.addProperty(field, new StringSchema());
        }
        return problem.addProperty("status", BodySchemas.of(int.class));
    }

    private static Schema<?> reference(Class<?> named) {
        return new Schema<>().$ref("#/components/schemas/" + named.getSimpleName());
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static Content json(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static String feature(ActForm form) {
        String name = form.command().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
