// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Internal;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A quotation by itself, for following over many machines: it travels as bytes, and those of one
 * statement come together by their fingerprints.
 */
@Internal
public final class CarriedQuotation {

  /** What more quotations share tells nothing; the first of them are looked at. */
  public static final int COMMON = Grouping.COMMON;

  /** So many of those that share most are held against a quotation. */
  public static final int CANDIDATES = Grouping.CANDIDATES;

  private final Carried carried;

  private CarriedQuotation(Carried carried) {
    this.carried = carried;
  }

  /**
   * {@return the quotations of a document that can be followed}
   *
   * @param document the document
   */
  public static List<CarriedQuotation> in(AttributedDocument document) {
    return Carried.in(document).stream().map(CarriedQuotation::new).toList();
  }

  /**
   * {@return the people whom a document names in full}
   *
   * @param document the document
   */
  public static List<String> people(AttributedDocument document) {
    return StatementFollower.people(document).distinct().toList();
  }

  /**
   * {@return the form in which surnames are compared}
   *
   * @param name a name that ends in it
   */
  public static String surname(String name) {
    return StatementFollower.surname(name);
  }

  /**
   * {@return the quotation that {@link #pack} has made bytes of}
   *
   * @param bytes the bytes
   * @throws IOException if they are none
   */
  public static CarriedQuotation unpack(byte[] bytes) throws IOException {
    return new CarriedQuotation(DocumentCodec.unpack(bytes));
  }

  /** {@return this as bytes} */
  public byte[] pack() {
    return DocumentCodec.pack(carried);
  }

  /** {@return the words with their marks} */
  public String text() {
    return carried.words().text();
  }

  /** {@return the date of the document; empty if it has none} */
  public String date() {
    return carried.date();
  }

  /** {@return the surname by which alone the speaker is named} */
  public Optional<String> bareSurname() {
    return StatementFollower.bareSurname(carried.attribution());
  }

  /** {@return what quotations that may be one statement share some of} */
  public List<Long> fingerprints() {
    return Arrays.stream(Fingerprints.of(Words.of(text()))).boxed().toList();
  }

  /**
   * {@return whether this is what has become of an earlier one}
   *
   * @param first the earlier one
   */
  public boolean follows(CarriedQuotation first) {
    return carried.after(first.carried).isPresent();
  }

  /**
   * {@return the statements among quotations, those that most documents carry first}
   *
   * @param quotations in the order in which they appeared, where they have no dates
   * @param people full names that bare surnames among them may mean
   * @param least by how many documents, at least 1
   */
  public static List<FollowedStatement> statements(
      List<CarriedQuotation> quotations, List<String> people, int least) {
    StatementFollower follower = new StatementFollower();
    quotations.forEach(q -> follower.add(q.carried));
    people.forEach(follower::addPerson);
    return follower.statements(least);
  }
}
