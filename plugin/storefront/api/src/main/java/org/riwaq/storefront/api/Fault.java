package org.riwaq.storefront.api;

/**
 * One thing wrong with a question.
 *
 * @param code stable, e.g. {@code value.unknown}; its text is a message key
 * @param field the parameter
 * @param rule what a right value looks like, in the shape programs read: {@code 1..100}, {@code fr|ar|en|es}
 * @param value what was given, cut to a readable length
 */
public record Fault(String code, String field, String rule, String value) {}
