import numpy as np
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("log") as writer:
    for step in range(9):
        writer.add_image("image", np.zeros((3, 2, 2)), step)
        writer.add_histogram("weights", np.arange(3), step)

for keep in {}, event_accumulator.STORE_EVERYTHING_SIZE_GUIDANCE:
    log = event_accumulator.EventAccumulator("log", size_guidance=keep)
    log.Reload()
    print(len(log.Images("image")), len(log.Histograms("weights")))
