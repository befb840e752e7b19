/** What has to hold of it. */
package org.riwaq.engine.exhibition.rules;
