import tempfile

import nibabel as nib
import numpy as np

path = f"{tempfile.mkdtemp()}/scan.nii"
scan = np.ones((4, 3, 2), np.float32)
nib.save(nib.Nifti1Image(scan, np.eye(4)), path)

for mmap in True, False:
    image = nib.load(path, mmap=mmap)
    print(type(image.get_fdata(dtype=np.float32)).__name__)
