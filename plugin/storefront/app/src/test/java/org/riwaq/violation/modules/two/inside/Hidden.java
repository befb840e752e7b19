package org.riwaq.violation.modules.two.inside;

/** What the module hides. */
public final class Hidden {}
