package org.cartagena40.standalone.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.acts.Revising;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI page says what every act of the table is, and what every question takes that no controller repeats. */
@Configuration(proxyBeanMethods = false)
public class InterfaceDescription {

    private static final String QUESTIONS = "org.cartagena40.query.";

    @Bean
    OpenApiCustomizer commonParameters() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Question.class, Paging.class);
        return api -> {
            api.info(new Info()
                    .title("Acta")
                    .version("v1")
                    .description("The record of the Follow-up and Coordination Mechanism of the Chile Plan of Action"));
            ActsDescription.describeIn(api);
            ReplayDescription.describeIn(api);
            api.getPaths().forEach((path, item) -> {
                if (item.getPost() != null) {
                    describeAct(item.getPost(), path);
                }
                if (item.getGet() != null && path.startsWith("/api/v1")) {
                    describeQuestion(item.getGet());
                }
            });
        };
    }

    /** A question belongs to the feature that answers it, under the name that its acts have. */
    @Bean
    OperationCustomizer features() {
        return (operation, handler) -> {
            String owner = handler.getBeanType().getPackageName();
            return owner.startsWith(QUESTIONS)
                    ? operation.tags(List.of(owner.substring(QUESTIONS.length())))
                    : operation;
        };
    }

    private static void describeAct(Operation act, String path) {
        if (act.getParameters() != null
                && act.getParameters().stream().anyMatch(known -> "Idempotency-Key".equals(known.getName()))) {
            return;
        }
        act.addParametersItem(new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .required(true)
                .schema(new StringSchema().format("uuid"))
                .description("A UUID of yours. The same request under the same key is recorded once."));
        if (edits(path)) {
            act.addParametersItem(new Parameter()
                    .in("header")
                    .name("If-Match")
                    .required(true)
                    .schema(new StringSchema())
                    .description("The ETag of the text that you read."));
            act.getResponses()
                    .addApiResponse("412", answer("Somebody changed the text since; `conflict` shows both texts."))
                    .addApiResponse("428", answer("The request does not say which text was read."));
        }
    }

    private static ApiResponse answer(String meaning) {
        return new ApiResponse().description(meaning);
    }

    private static boolean edits(String path) {
        return ActTable.all().stream()
                .anyMatch(form ->
                        form.revising() == Revising.NEXT && form.address().equals(path));
    }

    private static void describeQuestion(Operation question) {
        if (isList(question)) {
            question.addParametersItem(query("format", "csv or jsonl: the whole list as a file; json: as usual."));
        }
        question.addParametersItem(
                        query("asOf", "What held at this instant, or as this day closed in Santiago; now if left out."))
                .addParametersItem(
                        query("knownAt", "What was known at this instant, day or log position; all if left out."))
                .addParametersItem(query("after", "Wait for this position, with header Prefer: wait=<seconds>."));
    }

    /** Lists are told by what they answer with. */
    private static boolean isList(Operation question) {
        return question.getResponses() != null
                && question.getResponses().toString().contains("ListAnswer");
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query").name(name).schema(new StringSchema()).description(description);
    }
}
