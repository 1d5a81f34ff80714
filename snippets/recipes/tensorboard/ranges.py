import io

import numpy as np
from PIL import Image
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

row = np.array([0, 0.5, 1, 2, 200]).reshape(1, 1, 5)
with SummaryWriter("log") as writer:
    for image in row, row.astype(int), row.astype(np.uint8):
        writer.add_image("row", image)
log = event_accumulator.EventAccumulator("log").Reload()
for event in log.Images("row"):
    png = io.BytesIO(event.encoded_image_string)
    print(np.array(Image.open(png))[0, :, 0])
