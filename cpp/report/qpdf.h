// libqpdf, loaded when the first PDF is written.
#pragma once

#include "domain/error.h"

#include <initializer_list>
#include <memory>
#include <qpdf/qpdf-c.h>
#include <utility>

namespace considered::report {

// clang-format off
#define CONSIDERED_QPDF(each) \
    each(init) each(cleanup) each(silence_errors) each(set_suppress_warnings) each(has_error) each(get_error) \
    each(read_memory) \
    each(get_root) each(get_trailer) each(get_page_n) each(make_indirect_object) each(oh_new_null) each(oh_new_bool) \
    each(oh_new_integer) each(oh_new_real_from_double) each(oh_new_name) each(oh_new_unicode_string) \
    each(oh_new_array) each(oh_new_dictionary) each(oh_append_item) each(oh_replace_key) each(oh_remove_key) \
    each(oh_new_stream) each(oh_replace_stream_data) each(oh_get_dict) \
    each(init_write_memory) each(set_object_stream_mode) each(set_r6_encryption_parameters2) each(write) \
    each(get_buffer) each(get_buffer_length)
// clang-format on

/// Those of its C functions that an export needs. Linked in the usual way they would be there from the start, with
/// GnuTLS and what that needs: 4 MiB and 3 ms of every opening (tests/bench, bench_start), for what most openings never
/// come to. Any thread.
struct Qpdf {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a name to declare
#define CONSIDERED_QPDF_MEMBER(name) decltype(&qpdf_##name) name = nullptr;
    CONSIDERED_QPDF(CONSIDERED_QPDF_MEMBER)
#undef CONSIDERED_QPDF_MEMBER

    /// The library that the app was built with, loaded once and kept. WrongLibrary when it is not there.
    [[nodiscard]] static const Result<Qpdf>& loaded();
    /// A library by its file's name, from where the system keeps its own.
    [[nodiscard]] static Result<Qpdf> load(QLatin1StringView file);
};

/// A PDF in memory, to be changed and written. Objects are numbers that hold while it lives; what fails is told by
/// `written`. One thread at a time.
class Pdf {
  public:
    using Object = qpdf_oh;
    using Entry = std::pair<const char*, Object>;

    /// `bytes` outlive it. Io when they are no PDF.
    [[nodiscard]] static Result<std::unique_ptr<Pdf>> read(const Qpdf& qpdf, const QByteArray& bytes);
    ~Pdf();
    Q_DISABLE_COPY_MOVE(Pdf)

    [[nodiscard]] Object root() { return m_qpdf.get_root(m_data); }
    [[nodiscard]] Object trailer() { return m_qpdf.get_trailer(m_data); }
    [[nodiscard]] Object page(qsizetype index) { return m_qpdf.get_page_n(m_data, std::size_t(index)); }

    [[nodiscard]] Object null() { return m_qpdf.oh_new_null(m_data); }
    [[nodiscard]] Object truth(bool value) { return m_qpdf.oh_new_bool(m_data, value ? QPDF_TRUE : QPDF_FALSE); }
    [[nodiscard]] Object number(qint64 value) { return m_qpdf.oh_new_integer(m_data, value); }
    [[nodiscard]] Object decimal(double value) { return m_qpdf.oh_new_real_from_double(m_data, value, 1); }
    [[nodiscard]] Object name(const char* value) { return m_qpdf.oh_new_name(m_data, value); }
    [[nodiscard]] Object text(const QString& value);
    [[nodiscard]] Object array(std::initializer_list<Object> items);
    [[nodiscard]] Object dictionary(std::initializer_list<Entry> entries);
    /// Bytes of their own, with what is said of them.
    [[nodiscard]] Object stream(const QByteArray& bytes, std::initializer_list<Entry> entries);
    /// One that others point to, so that it stands in the file once.
    [[nodiscard]] Object shared(Object object) { return m_qpdf.make_indirect_object(m_data, object); }

    void append(Object array, Object item) { m_qpdf.oh_append_item(m_data, array, item); }
    void put(Object dictionary, const char* key, Object value) {
        m_qpdf.oh_replace_key(m_data, dictionary, key, value);
    }
    void remove(Object dictionary, const char* key) { m_qpdf.oh_remove_key(m_data, dictionary, key); }

    /// With a passphrase (UTF-8, not empty) encrypted by AES-256, revision 6 (ISO 32000-2, 7.6), metadata too. Io when
    /// anything failed since it was begun; without libqpdf's own words, which may hold words of the document.
    [[nodiscard]] Result<QByteArray> written(const QByteArray& passphrase);

  private:
    explicit Pdf(const Qpdf& qpdf) : m_qpdf(qpdf), m_data(qpdf.init()) {}
    const Qpdf& m_qpdf;
    qpdf_data m_data;
};

} // namespace considered::report
