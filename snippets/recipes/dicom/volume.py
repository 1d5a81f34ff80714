import copy

import numpy as np
import torch
from pydicom import examples

scans = [copy.deepcopy(examples.ct) for _ in range(3)]
for scan, z in zip(scans, (5, 0, 10)):
    scan.ImagePositionPatient = [0, 0, z]

scans.sort(key=lambda scan: scan.ImagePositionPatient[2])
volume = torch.from_numpy(np.stack([s.pixel_array for s in scans]))
print([float(scan.ImagePositionPatient[2]) for scan in scans])
print(tuple(volume.shape), torch.tensor(scans[0].PixelSpacing))
