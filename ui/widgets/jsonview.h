#pragma once

#include "jsoncomparebutton.h"
#include "jsonmodel.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Desk {

class PaneLine;
class SearchField;
class TextView;

/// Shows an answer, as a tree with unfolded attributes or as it arrived. Has a search with a count, and copies a path,
/// a value or everything. What is no JSON is shown as it arrived.
class JsonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonView)
public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    /// `subject` is what the answer is about: while it stays the same, what was shown before can be compared.
    void setBody(const QByteArray &body, const QString &subject = {});
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// Shows nothing but the value at a path; everything for ".". False where there is no such value.
    bool showOnly(const QString &path);
    /// Says so where what is shown has changed since it was last seen; for what the answer is about.
    void setLastSeen(const JsonCompareButton::LastSeen &seen);
    /// For what the answer is compared with.
    [[nodiscard]] JsonCompareButton &comparison() const { return *m_compare; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int barWidth(bool isStacked) const;
    void buildBar(QLayout &column);
    void keepRoot();
    void enter();
    void showRaw(bool raw);
    void find();
    void showBody();
    [[nodiscard]] QSet<QString> unfoldedPaths() const;
    void unfold(const QSet<QString> &paths);
    void lookForHits();
    void showCount();
    void step(int by);
    [[nodiscard]] QString hitText() const;
    void showHit();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool isRaw() const;

    QByteArray m_body;
    QString m_subject;
    QString m_root; ///< The path that alone is shown.
    PaneLine *m_only;
    PaneLine *m_seen;
    JsonModel *m_model;
    QTreeView *m_tree;
    TextView *m_lines;
    QStackedWidget *m_pages;
    QBoxLayout *m_bar = nullptr;
    SearchField *m_find;
    QLabel *m_count;
    QToolButton *m_raw;
    JsonCompareButton *m_compare;
    QList<qsizetype> m_hits; ///< Nodes in the tree, or positions in the text.
    qsizetype m_hit = -1;
};

} // namespace Desk
