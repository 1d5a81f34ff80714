import numpy as np
import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

np.random.seed(0)
print(np.random.randn(2).round(4))
np.random.seed(0)
with SummaryWriter("log") as writer:
    for step in range(2):
        writer.add_scalar("loss", torch.ones((), device="meta"), step)

log = event_accumulator.EventAccumulator("log").Reload()
print([round(event.value, 4) for event in log.Scalars("loss")])
