// What libqpdf is asked, and where it is taken from.
#include "report/qpdf.h"

#include <QLibrary>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

bool isError(QPDF_ERROR_CODE code) {
    return (code & QPDF_ERRORS) != 0;
}

} // namespace

const Result<Qpdf>& Qpdf::loaded() {
    static const Result<Qpdf> qpdf = load(CONSIDERED_QPDF_FILE ""_L1);
    return qpdf;
}

Result<Qpdf> Qpdf::load(QLatin1StringView file) {
    QLibrary library{QString(file)};
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint);
    if (!library.load())
        return fail(ErrorCode::WrongLibrary, u"%1 is not there"_s.arg(file));
    Qpdf qpdf;
    bool complete = true;
    const auto resolve = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        complete = complete && function != nullptr;
    };
#define CONSIDERED_QPDF_RESOLVE(name) resolve(qpdf.name, "qpdf_" #name);
    CONSIDERED_QPDF(CONSIDERED_QPDF_RESOLVE)
#undef CONSIDERED_QPDF_RESOLVE
    if (!complete)
        return fail(ErrorCode::WrongLibrary, u"%1 lacks a function"_s.arg(file));
    return qpdf;
}

Result<std::unique_ptr<Pdf>> Pdf::read(const Qpdf& qpdf, const QByteArray& bytes) {
    std::unique_ptr<Pdf> pdf(new Pdf(qpdf));
    qpdf.silence_errors(pdf->m_data);
    qpdf.set_suppress_warnings(pdf->m_data, QPDF_TRUE);
    if (isError(qpdf.read_memory(pdf->m_data, "export", bytes.constData(),
                                 static_cast<unsigned long long>(bytes.size()), nullptr)))
        return fail(ErrorCode::Io, u"qpdf could not read what Qt wrote"_s); // its object now lacks what others need
    return pdf;
}

Pdf::~Pdf() {
    m_qpdf.get_error(m_data); // one that nobody asked for is printed, with words of the document perhaps
    m_qpdf.cleanup(&m_data);
}

Pdf::Object Pdf::text(const QString& value) {
    return m_qpdf.oh_new_unicode_string(m_data, value.toUtf8().constData());
}

Pdf::Object Pdf::array(std::initializer_list<Object> items) {
    const Object all = m_qpdf.oh_new_array(m_data);
    for (const Object item : items)
        append(all, item);
    return all;
}

Pdf::Object Pdf::dictionary(std::initializer_list<Entry> entries) {
    const Object all = m_qpdf.oh_new_dictionary(m_data);
    for (const auto& [key, value] : entries)
        put(all, key, value);
    return all;
}

Pdf::Object Pdf::stream(const QByteArray& bytes, std::initializer_list<Entry> entries) {
    const Object made = m_qpdf.oh_new_stream(m_data);
    m_qpdf.oh_replace_stream_data(m_data, made, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  std::size_t(bytes.size()), null(), null());
    const Object about = m_qpdf.oh_get_dict(m_data, made);
    for (const auto& [key, value] : entries)
        put(about, key, value);
    return made;
}

Result<QByteArray> Pdf::written(const QByteArray& passphrase) {
    const Error failed{ErrorCode::Io, u"qpdf could not write the file"_s};
    if (m_qpdf.has_error(m_data) == QPDF_TRUE || isError(m_qpdf.init_write_memory(m_data)))
        return tl::unexpected(failed);
    m_qpdf.set_object_stream_mode(m_data, qpdf_o_generate); // also makes many small objects a good deal smaller
    if (!passphrase.isEmpty()) {
        // The same for the owner: an empty one would open the file to anybody.
        m_qpdf.set_r6_encryption_parameters2(m_data, passphrase.constData(), passphrase.constData(), QPDF_TRUE,
                                             QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, qpdf_r3p_full,
                                             QPDF_TRUE);
    }
    if (isError(m_qpdf.write(m_data)) || m_qpdf.has_error(m_data) == QPDF_TRUE)
        return tl::unexpected(failed);
    return QByteArray(reinterpret_cast<const char*>(m_qpdf.get_buffer(m_data)),
                      qsizetype(m_qpdf.get_buffer_length(m_data)));
}

} // namespace considered::report
