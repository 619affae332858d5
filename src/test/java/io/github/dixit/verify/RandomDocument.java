// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.TextSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes documents that have anything in all components of their records, whatever these are: one
 * that comes to a record later has a value here too.
 */
final class RandomDocument {

  private static final int LENGTH = 60;
  private static final int ATTEMPTS = 100;

  private final Random random;
  private final String text;
  private final List<Speaker> speakers = new ArrayList<>();

  RandomDocument(long seed) {
    random = new Random(seed);
    text = characters(LENGTH);
  }

  AttributedDocument make() {
    int count = 1 + random.nextInt(4);
    while (speakers.size() < count) {
      speakers.add(speaker("s" + speakers.size()));
    }
    return (AttributedDocument) made(AttributedDocument.class);
  }

  private Speaker speaker(String id) {
    Speaker any = (Speaker) made(Speaker.class);
    return new Speaker(
        id,
        any.name(),
        any.kind(),
        any.aliases(),
        any.mentions(),
        any.description(),
        any.role(),
        any.affiliation(),
        any.catalogId());
  }

  private Object made(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Object[] values = Arrays.stream(components).map(c -> value(c, type)).toArray();
      try {
        return type.getDeclaredConstructor(types).newInstance(values);
      } catch (InvocationTargetException e) {
        // Not all values go together; others may.
        continue;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " can't be made", e);
      }
    }
    throw new IllegalStateException(type + " refuses all values");
  }

  private Object value(RecordComponent component, Class<?> of) {
    if (of == AttributedDocument.class && component.getName().equals("text")) {
      return text;
    }
    if (of == AttributedDocument.class && component.getName().equals("speakers")) {
      return speakers;
    }
    return value(component.getGenericType());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return several(generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return characters(random.nextInt(9));
    } else if (plain == double.class) {
      return random.nextDouble();
    } else if (plain.isEnum()) {
      Object[] values = plain.getEnumConstants();
      return values[random.nextInt(values.length)];
    } else if (plain == Span.class) {
      return span(0, LENGTH);
    } else if (plain == TextSpan.class) {
      return TextSpan.of(text, List.of(span(0, LENGTH / 2), span(LENGTH / 2, LENGTH)));
    } else if (plain == Speaker.class) {
      return speakers.get(random.nextInt(speakers.size()));
    } else if (plain == SpeakerEvidence.class) {
      return new SpeakerEvidence(random.nextDouble(), List.of());
    }
    return made(plain);
  }

  private Object several(Type raw, Type... of) {
    if (raw == Map.class) {
      return Map.of("k" + random.nextInt(), value(of[1]), "date", value(of[1]));
    } else if (raw == Optional.class) {
      return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(of[0]));
    }
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(of[0])).toList();
  }

  private Span span(int from, int to) {
    int begin = from + random.nextInt(to - from - 1);
    return new Span(begin, begin + 1 + random.nextInt(to - begin - 1));
  }

  /** Any code units, also halves of surrogate pairs. */
  private String characters(int length) {
    StringBuilder any = new StringBuilder();
    while (any.length() < length) {
      any.append((char) random.nextInt(random.nextBoolean() ? 128 : 1 << 16));
    }
    return any.toString();
  }
}
