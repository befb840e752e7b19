/** What halls show, as merchants see it in the admin. */
package org.riwaq.engine.exhibition.domain;
