/** What merchants keep, as the admin shows it. */
package org.riwaq.engine.merchandising.domain;
