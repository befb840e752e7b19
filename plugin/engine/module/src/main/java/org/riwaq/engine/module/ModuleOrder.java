package org.riwaq.engine.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which modules are there, which should be, and the order in which they migrate. */
final class ModuleOrder {

    private final Map<String, EngineModule> modules = new LinkedHashMap<>();

    ModuleOrder(Collection<EngineModule> loaded) {
        for (EngineModule module : loaded) {
            if (modules.put(module.name(), module) != null) {
                throw new ModuleException("Two marker beans call themselves module '" + module.name() + "'.");
            }
        }
    }

    /**
     * @param expected names of the modules that must be loaded
     * @throws ModuleException naming every module that is missing or that nobody asked for
     */
    void assertExactly(Collection<String> expected) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(modules.keySet());
        Set<String> unasked = new TreeSet<>(modules.keySet());
        unasked.removeAll(expected);
        if (!missing.isEmpty() || !unasked.isEmpty()) {
            throw new ModuleException("The engine's modules are not complete."
                    + (missing.isEmpty()
                            ? ""
                            : " Missing (their bl-riwaq-<name>-applicationContext.xml was not read): "
                                    + String.join(", ", missing) + ".")
                    + (unasked.isEmpty()
                            ? ""
                            : " Loaded but not listed in " + EngineModules.SETTING + ": " + String.join(", ", unasked)
                                    + "."));
        }
    }

    /**
     * Every module after those it names.
     *
     * @throws ModuleException if a named one is not there, or two wait for each other
     */
    List<EngineModule> sorted() {
        List<EngineModule> sorted = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (EngineModule module : modules.values()) {
            add(module, sorted, done, new LinkedHashSet<>());
        }
        return sorted;
    }

    private void add(EngineModule module, List<EngineModule> sorted, Set<String> done, Set<String> waiting) {
        if (done.contains(module.name())) {
            return;
        }
        if (!waiting.add(module.name())) {
            throw new ModuleException("Modules wait for each other: " + String.join(" -> ", waiting) + ".");
        }
        for (String before : module.after()) {
            EngineModule needed = modules.get(before);
            if (needed == null) {
                throw new ModuleException(
                        "Module '" + module.name() + "' needs module '" + before + "', which is not loaded.");
            }
            add(needed, sorted, done, waiting);
        }
        waiting.remove(module.name());
        done.add(module.name());
        sorted.add(module);
    }
}
