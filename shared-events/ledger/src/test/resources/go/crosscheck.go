// Checks what our log writes with programs that share no code with it: packages note and tlog of golang.org/x/mod.
// Reads one question a line, its words parted by spaces, and answers each with true or false.
package main

import (
	"bufio"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		fmt.Fprintln(out, answer(strings.Split(lines.Text(), " ")))
	}
}

func answer(words []string) bool {
	switch words[0] {
	case "note": // file, key of the log
		verifier, err := note.NewVerifier(words[2])
		return err == nil && opens(words[1], verifier)
	case "cosignature": // file, key of the witness
		verifier, err := newWitness(words[2])
		return err == nil && opens(words[1], verifier)
	case "inclusion": // index, leaf, size, root, path
		return tlog.CheckRecord(hashes(words[5:]), number(words[3]), hash(words[4]), number(words[1]), hash(words[2])) == nil
	case "consistency": // old size, old root, new size, new root, path
		return tlog.CheckTree(hashes(words[5:]), number(words[3]), hash(words[4]), number(words[1]), hash(words[2])) == nil
	case "tiles": // folder, size, root
		size, root := number(words[2]), hash(words[3])
		computed, err := tlog.TreeHash(size, tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, folder(words[1])))
		return err == nil && computed == root
	case "tileproof": // folder, size, root, index, path
		size := number(words[2])
		reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: hash(words[3])}, folder(words[1]))
		proof, err := tlog.ProveRecord(size, number(words[4]), reader)
		return err == nil && fmt.Sprint([]tlog.Hash(proof)) == fmt.Sprint(hashes(words[5:]))
	}
	panic("unknown question " + words[0])
}

func opens(file string, verifier note.Verifier) bool {
	bytes, err := os.ReadFile(file)
	if err != nil {
		panic(err)
	}
	_, err = note.Open(bytes, note.VerifierList(verifier))
	return err == nil
}

// x/mod knows no cosignatures; this is c2sp.org/tlog-cosignature over Go's own Ed25519.
type witness struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func newWitness(vkey string) (note.Verifier, error) {
	parts := strings.SplitN(vkey, "+", 3)
	id, err := strconv.ParseUint(parts[1], 16, 32)
	if err != nil {
		return nil, err
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 33 || key[0] != 4 {
		return nil, errors.New("not the key of a witness")
	}
	return &witness{parts[0], uint32(id), key[1:]}, nil
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.id }
func (w *witness) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return ed25519.Verify(w.key, []byte(message), signature[8:])
}

// Our tiles in the layout of tlog-tiles: x/mod writes the height of a tile into its path, which is 8 for all of ours.
type folder string

func (f folder) Height() int { return 8 }
func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		path := "tile/" + strings.TrimPrefix(tile.Path(), "tile/8/")
		bytes, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}
func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func hashes(words []string) []tlog.Hash {
	path := []tlog.Hash{}
	for _, word := range words {
		path = append(path, hash(word))
	}
	return path
}

func hash(word string) tlog.Hash {
	parsed, err := tlog.ParseHash(word)
	if err != nil {
		panic(err)
	}
	return parsed
}

func number(word string) int64 {
	parsed, err := strconv.ParseInt(word, 10, 64)
	if err != nil {
		panic(err)
	}
	return parsed
}
