package org.cartagena40.eventstore;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Every {@link Id} as its bare text. It is read through the record's own constructor, which refuses what is no id. */
final class IdModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "acta-ids";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers().addSerializer(Id.class, new BareText()));
        context.addDeserializers(new IdDeserializers());
    }

    private static final class BareText extends StdScalarSerializer<Id> {

        BareText() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class IdDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass()) ? new FromBareText(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type) && type.isRecord();
        }
    }

    private static final class FromBareText extends StdScalarDeserializer<Object> {

        private final Constructor<?> constructor;

        FromBareText(Class<?> type) {
            super(type);
            try {
                this.constructor = type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("an id is a record of one text: " + type.getName(), e);
            }
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(getValueType(context), json);
            }
            String text = json.getString();
            try {
                return constructor.newInstance(text);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(handledType(), text, e.getCause());
            } catch (ReflectiveOperationException e) {
                return context.handleInstantiationProblem(handledType(), text, e);
            }
        }
    }
}
