import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

loss = torch.tensor([[1.0]], requires_grad=True)
with SummaryWriter("log") as writer:
    writer.add_scalar("tensor", loss)
    writer.add_scalar("array", loss.numpy(force=True))
    loss.data.fill_(9)

log = event_accumulator.EventAccumulator("log").Reload()
for name in "tensor", "array":
    print(name, log.Scalars(name)[0].value)
