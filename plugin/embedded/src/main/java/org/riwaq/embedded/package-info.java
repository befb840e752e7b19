/** PostgreSQL and Elasticsearch as local processes that end with the JVM that started them; for the demo and the tests. */
package org.riwaq.embedded;
