/** A mail server that sends nothing on: it keeps what it gets in files and shows it on a page. */
package org.riwaq.mailpage;
