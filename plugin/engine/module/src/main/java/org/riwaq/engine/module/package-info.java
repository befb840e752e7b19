/**
 * What makes a jar a module of the engine: a marker bean, migrations that run before Hibernate starts, and the
 * assertion that every module that should be there is there.
 */
package org.riwaq.engine.module;
