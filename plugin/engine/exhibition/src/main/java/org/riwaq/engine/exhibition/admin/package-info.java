/** How the admin saves it. */
package org.riwaq.engine.exhibition.admin;
