import numpy as np
from torch.utils.tensorboard import SummaryWriter

photo = np.zeros((32, 48, 3), dtype=np.uint8)
with SummaryWriter("log") as writer:
    writer.add_image("photo", photo, dataformats="HWC")
    writer.add_image("gray", photo[:, :, 0], dataformats="HW")
    writer.add_images("batch", photo[None], dataformats="NHWC")
    writer.add_image("photo", photo)
