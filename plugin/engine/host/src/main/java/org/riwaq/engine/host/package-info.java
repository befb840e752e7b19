/**
 * The runnable engine: reads its settings, prepares the database, and serves stock Broadleaf with Riwaq's modules in an
 * embedded Tomcat. Nothing in this package is visible to the modules; what runs inside the web application is in the
 * packages below.
 */
package org.riwaq.engine.host;
