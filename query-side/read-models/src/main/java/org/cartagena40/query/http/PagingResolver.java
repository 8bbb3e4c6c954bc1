package org.cartagena40.query.http;

import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the paging of a request from {@code limit}, {@code cursor} and {@code order}, the same for every list. */
public final class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Paging.class);
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return Paging.of(
                limit(web.getParameter("limit")), web.getParameter("cursor"), newestFirst(web.getParameter("order")));
    }

    private static boolean newestFirst(@Nullable String order) {
        if (order == null || order.equals("oldest")) {
            return false;
        }
        if (order.equals("newest")) {
            return true;
        }
        throw new BadParameter("order", "must be oldest or newest");
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return Paging.DEFAULT_LIMIT;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Paging.MAX_LIMIT) {
            throw new BadParameter("limit", "must be a number from 1 to " + Paging.MAX_LIMIT);
        }
        return Integer.parseInt(text);
    }
}
