package org.riwaq.storefront.payment;

import java.util.Optional;

/**
 * Money from the marketplace to an account.
 *
 * @param id with the provider, {@code tr_…}
 * @param row ours, where it is known
 * @param account {@code acct_…}
 * @param reversed how much of it was taken back, in the same unit
 */
public record Transfer(String id, Optional<String> row, String account, Amount amount, long reversed) {}
