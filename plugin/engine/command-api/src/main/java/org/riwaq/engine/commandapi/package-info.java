/**
 * The private HTTP door of the engine: a servlet of its own at {@code /engine}, JSON of contract values, a bearer
 * secret, refusals as problem+json, a trace id. It knows no feature: every module
 * brings its own controllers.
 */
package org.riwaq.engine.commandapi;
