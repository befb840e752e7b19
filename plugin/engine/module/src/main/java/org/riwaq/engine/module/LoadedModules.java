package org.riwaq.engine.module;

import java.util.Collection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ListableBeanFactory;

/** All marker beans, found by type: Spring's own XML has no way to say so. */
public final class LoadedModules implements FactoryBean<Collection<EngineModule>>, BeanFactoryAware {

    private ListableBeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beans) {
        this.beans = (ListableBeanFactory) beans;
    }

    @Override
    public Collection<EngineModule> getObject() {
        return beans.getBeansOfType(EngineModule.class, true, false).values();
    }

    @Override
    public Class<?> getObjectType() {
        return Collection.class;
    }

    @Override
    public boolean isSingleton() {
        return true;
    }
}
