/** Rules of this project's entities, checked alike for the admin's forms and for code. */
package org.riwaq.engine.origin.rules;
