import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("log") as writer:
    for grad in [1, 2, torch.nan], [], [torch.nan]:
        try:
            writer.add_histogram("grad", torch.tensor(grad))
        except ValueError as error:
            print(error)

log = event_accumulator.EventAccumulator("log").Reload()
counted = log.Histograms("grad")[0].histogram_value
print(counted.num, "numbers,", sum(counted.bucket), "in the bars")
