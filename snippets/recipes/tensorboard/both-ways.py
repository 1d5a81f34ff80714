import io

import numpy as np
import torch
from PIL import Image
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("log") as writer:
    writer.add_scalar("loss", torch.tensor(0.5), 7)
    writer.add_image("red", torch.tensor([1.0, 0, 0]).reshape(3, 1, 1))
log = event_accumulator.EventAccumulator("log").Reload()
print([(event.step, event.value) for event in log.Scalars("loss")])
png = io.BytesIO(log.Images("red")[0].encoded_image_string)
print(torch.from_numpy(np.array(Image.open(png))))
