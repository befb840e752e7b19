/** What the host adds inside the web application: passwords, the first admin, and the filters that guard the admin. */
package org.riwaq.engine.host.webapp;
