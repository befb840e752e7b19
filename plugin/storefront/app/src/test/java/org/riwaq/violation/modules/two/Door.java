package org.riwaq.violation.modules.two;

/** What the module shows. */
public final class Door {}
