package org.cartagena40.eventstore;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Makes records through a handle that takes their components as they are. Jackson spreads the components anew for every
 * record, which takes a good part of the time in which a rebuild reads an event.
 */
final class RecordModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "acta-records";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addValueInstantiators(new ValueInstantiators.Base() {
            @Override
            public ValueInstantiator modifyValueInstantiator(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
                return type.getBeanClass().isRecord()
                                && usual instanceof StdValueInstantiator standard
                                && standard.getWithArgsCreator() != null
                        ? new OfRecord(standard)
                        : usual;
            }
        });
    }

    private static final class OfRecord extends StdValueInstantiator {

        private final MethodHandle handle;

        OfRecord(StdValueInstantiator standard) {
            super(standard);
            this.handle = handle((Constructor<?>) standard.getWithArgsCreator().getAnnotated());
        }

        private static MethodHandle handle(Constructor<?> constructor) {
            try {
                return MethodHandles.lookup()
                        .unreflectConstructor(constructor)
                        .asSpreader(Object[].class, constructor.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException("the record's constructor is not open: " + constructor, e);
            }
        }

        @Override
        @SuppressWarnings("CatchingUnchecked")
        public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] components) {
            try {
                return (Object) handle.invokeExact(components);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(getValueClass(), components, e);
            }
        }
    }
}
