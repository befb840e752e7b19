package org.riwaq.launcher;

/** Made up by the launcher: they open the double, and nothing at Stripe. */
record StripeKeys(String secretKey, String publishableKey, String webhookSecret) {
    @Override
    public String toString() {
        return "StripeKeys[…]";
    }
}
