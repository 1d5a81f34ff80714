import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

values = torch.tensor([1e5, 1e-9], dtype=torch.bfloat16)
with SummaryWriter("log") as writer:
    for step, value in enumerate(values):
        writer.add_scalar("as it is", value, step)
        writer.add_scalar("as float32", value.float(), step)

log = event_accumulator.EventAccumulator("log").Reload()
for name in "as it is", "as float32":
    print(name, [f"{event.value:.0e}" for event in log.Scalars(name)])
