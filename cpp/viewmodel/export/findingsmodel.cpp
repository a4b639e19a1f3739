// The rows.
#include "viewmodel/export/findingsmodel.h"

#include "viewmodel/export/exportwords.h"

namespace considered::viewmodel {

namespace {

bool samePlaces(const QList<report::Finding>& a, const QList<report::Finding>& b) {
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const auto& x, const auto& y) {
        return x.passage == y.passage && x.hint == y.hint && x.words == y.words;
    });
}

} // namespace

void FindingsModel::show(const QList<report::Finding>& findings) {
    if (samePlaces(findings, m_findings)) {
        for (int row = 0; row < findings.size(); ++row) {
            if (findings.at(row) == m_findings.at(row))
                continue;
            m_findings[row] = findings.at(row);
            emit dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_findings = findings;
    endResetModel();
    emit countChanged();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const report::Finding& finding = m_findings.at(index.row());
    switch (role) {
    case KindRole:
        return words::of(finding.hint.kind);
    case Qt::DisplayRole:
    case WordsRole:
        return finding.words;
    case BeforeRole:
        return finding.before;
    case AfterRole:
        return finding.after;
    case ChoiceRole:
        return QString(codeOf(finding.choice));
    case InsteadRole:
        return finding.instead;
    case AlwaysRole:
        return finding.hint.kind == HintKind::OwnWord;
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const {
    return {{KindRole, "kind"},     {WordsRole, "words"},     {BeforeRole, "before"}, {AfterRole, "after"},
            {ChoiceRole, "choice"}, {InsteadRole, "instead"}, {AlwaysRole, "always"}};
}

} // namespace considered::viewmodel
