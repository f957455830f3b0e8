#pragma once

#include "instructions/draft.h"
#include "instructions/validation.h"
#include "journal/baseline.h"
#include "taskrouter/address.h"

#include <QList>
#include <QStringList>

namespace Desk {

/// One instruction of a plan, as a person or a page proposes it.
struct PlannedAct
{
    QString action;  ///< Key of the action in the catalogue.
    Address address; ///< Of what the action is about; what it has besides is left aside.
    QString name;    ///< Whom or what it is about, for people: the worker, or the task.
    QString beside;  ///< What tells equal names apart, for people: a reservation's task, a task's queue. May be empty.
    Draft draft;     ///< The form's values. Those that it lacks are asked of the person, for all rows together.
    /// The state that it was decided for. Where that has changed when its turn comes, nothing is sent. Without a
    /// statusText: not known, so whatever is found then counts.
    Baseline state;
    Target known = {}; ///< What is known besides, for checks and for the words: names of activities, attributes.
};

/// Instructions that are sent one after the other once a person has looked at them.
struct Plan
{
    QString title; ///< For people: "Reject 5 reservations".
    QList<PlannedAct> acts;
    /// Wire names of parameters that the person is asked for, besides those that an act needs and lacks: "Reason".
    QStringList asks = {};
};

} // namespace Desk
