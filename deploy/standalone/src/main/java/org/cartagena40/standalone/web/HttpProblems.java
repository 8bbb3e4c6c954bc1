package org.cartagena40.standalone.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What no act and no question ever saw is a problem as well (RFC 9457): an unknown address, a method or a form of body
 * that it does not have. Each side says what concerns it before this.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class HttpProblems extends ResponseEntityExceptionHandler {}
