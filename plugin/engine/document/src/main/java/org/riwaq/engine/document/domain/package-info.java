/** Documents as the admin shows them. */
package org.riwaq.engine.document.domain;
