"""Many sites edited at random: each build, and each page of the preview, is what one from nothing would be."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test
from properties.test_incremental import Site
from properties.test_preview import Preview

MACHINES: tuple[type[RuleBasedStateMachine], ...] = (Site, Preview)


def report(sites: int) -> list[str]:
    """Edit so many sites with builds, and as many under the preview; give what went wrong."""
    how = settings(max_examples=sites, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck))
    wrong = []
    for machine in MACHINES:
        try:
            run_state_machine_as_test(machine, settings=how)
        except Exception as error:  # noqa: BLE001 (told with all others)
            wrong.append(f"{machine.__name__}: {error!r} {error.__notes__ if hasattr(error, '__notes__') else ''}")
        print(f"{sites} sites of 20 edits: {machine.__name__}, {len(wrong)} faults so far", flush=True)  # noqa: T201
    return wrong
