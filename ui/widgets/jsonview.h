#pragma once

#include "jsonoutline.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Desk {

class SearchField;
class TextView;

/// A JSON text as a tree of names and values. Rows are made on demand.
class JsonModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonModel)
public:
    explicit JsonModel(QObject *parent = nullptr);
    ~JsonModel() override;

    void read(const QByteArray &text);
    [[nodiscard]] const JsonOutline &outline() const { return m_outline; }
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] static int nodeOf(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    JsonOutline m_outline;
};

/// Shows an answer, as a tree with unfolded attributes or as it arrived. Has a search with a count, and copies a path,
/// a value or everything. What is no JSON is shown as it arrived.
class JsonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonView)
public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    void setBody(const QByteArray &body);
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    void showRaw(bool raw);
    void find();
    void showBody();
    [[nodiscard]] QSet<QString> unfoldedPaths() const;
    void unfold(const QSet<QString> &paths);
    void lookForHits();
    void showCount();
    void step(int by);
    void showHit();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool isRaw() const;

    QByteArray m_body;
    JsonModel *m_model;
    QTreeView *m_tree;
    TextView *m_lines;
    QStackedWidget *m_pages;
    SearchField *m_find;
    QLabel *m_count;
    QToolButton *m_raw;
    QList<qsizetype> m_hits; ///< Nodes in the tree, or positions in the text.
    qsizetype m_hit = -1;
};

} // namespace Desk
