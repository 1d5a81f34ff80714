import io

import numpy as np
import torch
from PIL import Image
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("log") as writer:
    writer.add_images("digits", torch.zeros(10, 1, 28, 28))
log = event_accumulator.EventAccumulator("log").Reload()
for event in log.Images("digits"):
    png = io.BytesIO(event.encoded_image_string)
    print(np.array(Image.open(png)).shape)
