import nibabel as nib
import numpy as np
import torch

volume = torch.ones(4, 3, 2)
half, mask, labels = volume.half(), volume > 0, volume.long()
for data in volume, half.numpy(), mask.numpy(), labels.numpy():
    try:
        nib.Nifti1Image(data, np.eye(4))
    except (nib.spatialimages.HeaderDataError, ValueError) as error:
        print(error)
