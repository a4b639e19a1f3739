// PageView: one page of an export on screen, drawn from the very object that the file is drawn from.
#pragma once

#include "report/pages.h"
#include "viewmodel/export/exportflow.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace considered::viewmodel {

/// UI thread. A word is touched, or walked to and pressed: both cover it.
class PageView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(considered::viewmodel::ExportFlow* flow READ flow WRITE setFlow NOTIFY flowChanged FINAL)
    /// From 0.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged FINAL)
    /// The word that the keyboard is at; -1 for none. What it says, and where it is.
    Q_PROPERTY(int word READ word NOTIFY wordChanged FINAL)
    Q_PROPERTY(QString wordText READ wordText NOTIFY wordChanged FINAL)
    Q_PROPERTY(bool wordCovered READ wordCovered NOTIFY wordChanged FINAL)
    Q_PROPERTY(QRectF wordRect READ wordRect NOTIFY wordChanged FINAL)
  public:
    explicit PageView(QQuickItem* parent = nullptr);

    [[nodiscard]] ExportFlow* flow() const { return m_flow; }
    void setFlow(ExportFlow* flow);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] int word() const { return m_word; }
    [[nodiscard]] QString wordText() const;
    [[nodiscard]] bool wordCovered() const;
    [[nodiscard]] QRectF wordRect() const;

    void paint(QPainter* painter) override;

    Q_INVOKABLE void step(int words); ///< on or back by so many words
    Q_INVOKABLE void pressWord();
    /// Where it was touched, in the item's own units. False when no word is there.
    Q_INVOKABLE bool touch(qreal x, qreal y);

  signals:
    void flowChanged();
    void pageChanged();
    void wordChanged();

  protected:
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

  private:
    void follow();
    [[nodiscard]] const report::PageWord* current() const;

    QPointer<ExportFlow> m_flow;
    std::shared_ptr<const report::Pages> m_pages;
    QList<report::PageWord> m_words;
    int m_page = 0;
    int m_word = -1;
};

} // namespace considered::viewmodel
