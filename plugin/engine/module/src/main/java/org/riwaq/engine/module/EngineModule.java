package org.riwaq.engine.module;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/**
 * The marker bean by which a module says that its context file was read. Each module's
 * {@code bl-riwaq-<name>-applicationContext.xml} has exactly one:
 *
 * <pre>{@code
 * <bean id="riwaqModule-maker" class="org.riwaq.engine.module.EngineModule">
 *     <constructor-arg value="maker"/>
 *     <constructor-arg value="origin,catalogue"/>
 * </bean>
 * }</pre>
 *
 * Its migrations, if it has any, lie in {@code db/riwaq/<name>/} and run after those of the modules it names as second
 * argument.
 */
public final class EngineModule implements BeanFactoryAware {

    private final String name;
    private final List<String> after;

    /** A module that needs no other module's tables. */
    public EngineModule(String name) {
        this(name, new String[0]);
    }

    /**
     * @param name lower case letters and dashes, as in the context file's name
     * @param after modules that must be there, and whose migrations run first
     */
    public EngineModule(String name, String[] after) {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A module's name is a-z and single '-', not: " + name);
        }
        this.name = name;
        this.after = Collections.unmodifiableList(Arrays.asList(after));
    }

    public String name() {
        return name;
    }

    /** Names of the modules that must be there, and whose migrations run first. */
    public List<String> after() {
        return after;
    }

    /** Where this module's migrations lie on the class path. */
    String migrations() {
        return "db/riwaq/" + name;
    }

    /** The file with what this module has beyond its context file where the stock admin is; it may have none. */
    String adminContext() {
        return "bl-riwaq-" + name + "-adminContext.xml";
    }

    /** The table in which Flyway keeps what this module has migrated. */
    String historyTable() {
        return "riwaq_" + name.replace('-', '_') + "_history";
    }

    /** Refuses a host that lists this module's context file but not the mechanism's, which would leave it unmigrated. */
    @Override
    public void setBeanFactory(BeanFactory beans) {
        if (!beans.containsBean(EngineModules.BEAN)) {
            throw new ModuleException("Module '" + name + "' is loaded without bl-riwaq-module-applicationContext.xml:"
                    + " list that file before the modules' own.");
        }
    }
}
