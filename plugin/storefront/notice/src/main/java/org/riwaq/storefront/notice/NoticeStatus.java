package org.riwaq.storefront.notice;

/**
 * How it stands with mails.
 *
 * @param sent since this process began
 * @param givenUp since then: a person has to look
 * @param waiting whether the last one has to be tried again
 * @param reason why the last one was not taken; empty when it was
 */
public record NoticeStatus(long sent, long givenUp, boolean waiting, String reason) {}
