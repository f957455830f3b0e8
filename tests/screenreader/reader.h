#pragma once

#include "accessiblebus.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

/// A program that ends with the test. It knows nothing of what was open in another.
class Running
{
    Q_DISABLE_COPY_MOVE(Running)
public:
    explicit Running(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment = {});
    ~Running();

private:
    QTemporaryDir m_home; ///< Outlives the process, which writes at its end.

public:
    QProcess process;
};

/// Somebody who uses the program over the accessibility bus alone.
class Reader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reader)
public:
    Reader() = default;
    ~Reader() override = default;

    /// The name of the program on the bus.
    static QString program() { return QStringLiteral("reservation-desk"); }
    /// What is wrong with what is shown, a line each: a control that has no name, no role, or nothing to be pressed.
    [[nodiscard]] static QStringList faultsOf(const QList<Spoken> &all);

    [[nodiscard]] AccessibleBus &bus() { return m_bus; }
    [[nodiscard]] const AccessibleBus &bus() const { return m_bus; }
    /// Nothing, and a warning of what there is instead, where it never came.
    [[nodiscard]] std::optional<Spoken> find(const QString &role, const QString &name) const;
    /// Presses the thing of that name; false where it never came.
    [[nodiscard]] bool press(const QString &role, const QString &name) const;
    /// True once anything shown has that in its name.
    [[nodiscard]] bool comes(const QString &part) const;
    /// What is wrong with what is shown now.
    [[nodiscard]] QString whatIsWrong() const { return faultsOf(m_bus.shown(program())).join(u'\n'); }
    /// True once all is right; what is wrong for long is a warning.
    [[nodiscard]] bool isAllRight() const;
    /// True once something is announced that fits. Everything announced since the last call is added to `heard`.
    [[nodiscard]] bool hears(const QString &part, QStringList &heard, int milliseconds = 15'000);

private:
    AccessibleBus m_bus;
};
