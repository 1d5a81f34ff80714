import torch
from tensorboard.backend.event_processing import event_accumulator
from tensorboard.util import tensor_util
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("log") as writer:
    writer.add_tensor("weights", torch.arange(6.0).reshape(2, 3))
    writer.add_tensor("bytes", torch.arange(6, dtype=torch.uint8))

log = event_accumulator.EventAccumulator("log").Reload()
for name in "weights", "bytes":
    array = tensor_util.make_ndarray(log.Tensors(name)[0].tensor_proto)
    print(torch.from_numpy(array))
